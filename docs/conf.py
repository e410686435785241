"""How Sphinx builds these pages: `python3 dev.py test docs`."""

import importlib.metadata

project = "sportsdocs"
author = "the sportsdocs contributors"
copyright = author
release = version = importlib.metadata.version("sportsdocs")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "jupyter_execute"]
nitpicky = True  # a reference that leads nowhere is an error

html_theme = "furo"
html_title = "sportsdocs"
html_copy_source = False
html_show_sphinx = False

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

nb_execution_mode = "force"  # results that were true once may not be true now
nb_execution_raise_on_error = True  # so a failing cell stops the build
nb_execution_timeout = 120
nb_merge_streams = True

# What a signature may name without a page of its own: the standard library and Babel (no inventory is fetched), type
# variables, and the few classes behind public ones.
nitpick_ignore_regex = [
    (r"py:.*", r"(babel|collections|datetime|decimal|gettext|os|enum|typing)\..*"),
    (r"py:.*", r"sportsdocs\.(codec|model|query)\.[a-z_]+\.([A-Z]|[A-Z]_co|T_contra|S)$"),
    (
        r"py:.*",
        r".*(Name|Input|Style|Noun|Relation|Form|Choices?|Conjunction|AnyNumber|Party|Affiliation|Markup)$",
    ),
    (
        r"py:.*",
        r".*(Criteria|SortKey|Comparable|Context|Content|Lookup|Message|Named|Records|Suggestions|Table|Thing|Word|Works)$",
    ),
    (r"py:.*", r"sportsdocs\.(names\.(closeness\.)?Rank|query\.tables\.[A-Z][a-z]+)$"),
]

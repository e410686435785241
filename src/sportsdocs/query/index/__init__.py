"""Answers by set operations. Whatever is quicker than asking every object has to agree with it: `test` is the definition.

Objects are numbered by their place in the table. A set of them is a whole number with a bit for each place, which Python
joins and cuts a hundred thousand at a time. Each part is built when it is first needed, and kept.
"""

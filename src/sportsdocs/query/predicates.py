"""Questions as small frozen values. `test` is the definition of each: yes, no or perhaps (`True`, `False`, `None`).

The logic is Kleene's: `&` is yes when both are, no as soon as one is no; `~` swaps yes and no and leaves a perhaps alone.
A predicate made with a name ("Ana Berg") can be tested once the name was looked up in a catalogue, by `resolved`.
"""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from types import UnionType
from typing import Any, ClassVar, Generic, NoReturn, TypeVar, cast, get_args, get_origin

from attrs import evolve, field, frozen

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.query.context import Context

T_contra = TypeVar("T_contra", contravariant=True)
T = TypeVar("T")

_NO_TRUTH = (
    "a predicate is a question, neither true nor false by itself: join with & (and), | (or) and ~ (not), each side in"
    " brackets, instead of `and`, `or`, `not` and `if`; ask a single object with .test(obj)"
)


class Predicate(Generic[T_contra]):
    """A question about objects of one class, to be joined with `&`, `|` and `~`.

    Its repr is code that recreates it; equal questions are equal and hash alike. Names compare as they were written.
    """

    __slots__ = ()
    #: How tightly its repr binds, 3 for calls and `~`, 2 for `&`, 1 for `|`.
    binds: ClassVar[int] = 3
    #: What it can be asked of.
    asked_of: ClassVar[type | UnionType] = object

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # `class Titled(Predicate[Production])` says it already.
        of = [
            get_args(base)[0]
            for base in cls.__dict__.get("__orig_bases__", ())
            if get_origin(base) is Predicate
        ]
        if of and isinstance(of[0], (type, UnionType)):
            cls.asked_of = of[0]

    @property
    def leaves(self) -> tuple[Predicate[Any], ...]:
        """The questions it is made of; itself, if of no others."""
        return (self,)

    def test(self, obj: T_contra) -> bool | None:
        """Answer for one object: True, False, or None for perhaps. QueryError if a name in it was never looked up."""
        raise NotImplementedError

    def resolved(self, context: Context) -> Predicate[T_contra]:  # noqa: ARG002  (leaves without names stay as they are)
        """Give the same question with its names looked up. NotFoundError, with near names, for one that is not there."""
        return self

    def __and__(self: Predicate[T], other: Predicate[T]) -> Predicate[T]:
        return And((self, _operand(other)))

    def __or__(self: Predicate[T], other: Predicate[T]) -> Predicate[T]:
        return Or((self, _operand(other)))

    def __invert__(self) -> Predicate[T_contra]:
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise QueryError(_NO_TRUTH)


def _operand(other: object) -> Predicate[Any]:
    if isinstance(other, Predicate):
        return other
    hint = (
        "; make a function one with satisfies(function), or hand it to where(...) as it is"
        if callable(other)
        else "; rows are asked with rows.where(question)"
        if isinstance(other, Sequence)
        else ""
    )
    raise QueryError("", [Finding(f"only predicates can be joined with & and |{hint}", shown(other))])


def _in_brackets(part: Predicate[Any], binds: int) -> str:
    return repr(part) if part.binds > binds else f"({part!r})"


def both(answers: Iterable[bool | None]) -> bool | None:
    """Join answers with "and": no as soon as one is no."""
    perhaps = False
    for answer in answers:
        if answer is False:
            return False
        perhaps = perhaps or answer is None
    return None if perhaps else True


def either(answers: Iterable[bool | None]) -> bool | None:
    """Join answers with "or": yes as soon as one is yes."""
    perhaps = False
    for answer in answers:
        if answer is True:
            return True
        perhaps = perhaps or answer is None
    return None if perhaps else False


def opposite(answer: bool | None) -> bool | None:
    """Turn an answer round; a perhaps stays one."""
    return None if answer is None else not answer


def _in_words(kind: type) -> str:
    return {"Named": "person, organization or other thing with a name"}.get(kind.__name__, kind.__name__)


def check_subject(asked: Predicate[Any], of: type, noun: str) -> None:
    """Refuse to ask objects of one class what can only be asked of another."""
    for leaf in asked.leaves:
        if not issubclass(of, leaf.asked_of):
            several: tuple[Any, ...] = get_args(leaf.asked_of)
            theirs = " or a ".join(map(_in_words, several or (cast("type", leaf.asked_of),)))
            raise QueryError(
                "", [Finding(f"cannot be asked of a {noun}: it is a question about a {theirs}", shown(leaf))]
            )


Parts = tuple[Predicate[T], ...]


def _flat_and(parts: Parts[Any]) -> Parts[Any]:
    return tuple(leaf for part in parts for leaf in (part.parts if isinstance(part, And) else (part,)))


def _flat_or(parts: Parts[Any]) -> Parts[Any]:
    return tuple(leaf for part in parts for leaf in (part.parts if isinstance(part, Or) else (part,)))


@frozen(repr=False, weakref_slot=False)
class And(Predicate[T_contra]):
    """Every part holds. Nested ones are written flat, so `(a & b) & c == a & (b & c)`."""

    binds: ClassVar[int] = 2
    parts: Parts[Any] = field(converter=_flat_and)

    @property
    def leaves(self) -> tuple[Predicate[Any], ...]:
        return tuple(leaf for part in self.parts for leaf in part.leaves)

    def test(self, obj: T_contra) -> bool | None:
        return both(part.test(obj) for part in self.parts)

    def resolved(self, context: Context) -> And[T_contra]:
        return And(tuple(part.resolved(context) for part in self.parts))

    def __repr__(self) -> str:
        return " & ".join(_in_brackets(part, self.binds) for part in self.parts)


@frozen(repr=False, weakref_slot=False)
class Or(Predicate[T_contra]):
    """At least one part holds. Nested ones are written flat."""

    binds: ClassVar[int] = 1
    parts: Parts[Any] = field(converter=_flat_or)

    @property
    def leaves(self) -> tuple[Predicate[Any], ...]:
        return tuple(leaf for part in self.parts for leaf in part.leaves)

    def test(self, obj: T_contra) -> bool | None:
        return either(part.test(obj) for part in self.parts)

    def resolved(self, context: Context) -> Or[T_contra]:
        return Or(tuple(part.resolved(context) for part in self.parts))

    def __repr__(self) -> str:
        return " | ".join(_in_brackets(part, self.binds) for part in self.parts)


@frozen(repr=False, weakref_slot=False)
class Not(Predicate[T_contra]):
    """The part does not hold; `~~p` is `p`."""

    part: Predicate[T_contra]

    @property
    def leaves(self) -> tuple[Predicate[Any], ...]:
        return self.part.leaves

    def test(self, obj: T_contra) -> bool | None:
        return opposite(self.part.test(obj))

    def resolved(self, context: Context) -> Not[T_contra]:
        return evolve(self, part=self.part.resolved(context))

    def __invert__(self) -> Predicate[T_contra]:
        return self.part

    def __repr__(self) -> str:
        return f"~{_in_brackets(self.part, 2)}"


_TRUTH = frozenset({bool})


def _no_truth(answer: object, obj: object) -> QueryError:
    reason = f"a function given to where() must return True or False, not {type(answer).__name__}"
    hint = "; where a value may be missing, compare `is not None` first" if answer is None else ""
    return QueryError("", [Finding(f"{reason}, as it did for {obj!r}{hint}", shown(answer))])


@frozen(repr=False, weakref_slot=False)
class Satisfies(Predicate[T_contra]):
    """A function of the caller says so. It must return True or False; what it raises passes through."""

    function: Callable[[T_contra], bool]

    def test(self, obj: T_contra) -> bool:
        return self.answers((obj,))[0]

    def answers(self, objects: Sequence[T_contra]) -> list[bool]:
        """Ask many objects: by far quicker than one by one."""
        answers = list(map(self.function, objects))
        if not set(map(type, answers)) <= _TRUTH:
            place = next(place for place, answer in enumerate(answers) if type(answer) is not bool)
            raise _no_truth(answers[place], objects[place])
        return answers

    def __repr__(self) -> str:
        return f"satisfies({self.function!r})"


def satisfies(function: Callable[[T], bool]) -> Predicate[T]:
    """Make a predicate of a function, to join it with others: `satisfies(lambda p: p.year == 2019) & of_kind("film")`.

    The only predicate whose repr is no code: a function cannot be written back.
    """
    if not callable(function):
        reason = "satisfies takes a function that returns True or False, such as lambda one: one.year == 2019"
        raise QueryError("", [Finding(reason, shown(function))])
    return Satisfies(function)


def call(name: str, *by_place: object, **by_name: object) -> str:
    """Write a call as code; what is None is left out."""
    arguments = [repr(value) for value in by_place if value is not None]
    arguments += [f"{key}={value!r}" for key, value in by_name.items() if value is not None]
    return f"{name}({', '.join(arguments)})"

"""How each kind of release is said as a clause: it happened, it is planned, it is rumoured, and by whom."""

from __future__ import annotations

from attrs import frozen

from sportsdocs.format.messages import Message, msg
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.model.statements import Release


@frozen
class Ways:
    """One kind of release in each mode; `_by` names whom the source names."""

    past: Message
    planned: Message
    rumoured: Message
    was_rumoured: Message
    planned_by: Message
    rumoured_by: Message
    was_rumoured_by: Message


WAYS = {
    ReleaseKind.STREAMING: Ways(
        past=msg("release clause", "{work} started {details}"),
        planned=msg("release clause", "{work} is due to start {details}"),
        rumoured=msg("release clause", "{work} is reportedly to start {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to start {details}"),
        planned_by=msg("release clause", "According to {who}, {work} is due to start {details}"),
        rumoured_by=msg("release clause", "According to {who}, {work} is to start {details}"),
        was_rumoured_by=msg("release clause", "According to {who}, {work} was to start {details}"),
    ),
    ReleaseKind.BROADCAST: Ways(
        past=msg("release clause", "{work} was broadcast {details}"),
        planned=msg("release clause", "{work} is due to be broadcast {details}"),
        rumoured=msg("release clause", "{work} is reportedly to be broadcast {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to be broadcast {details}"),
        planned_by=msg("release clause", "According to {who}, {work} is due to be broadcast {details}"),
        rumoured_by=msg("release clause", "According to {who}, {work} is to be broadcast {details}"),
        was_rumoured_by=msg("release clause", "According to {who}, {work} was to be broadcast {details}"),
    ),
    ReleaseKind.THEATRICAL: Ways(
        past=msg("release clause", "{work} opened in theaters {details}"),
        planned=msg("release clause", "{work} is due to open in theaters {details}"),
        rumoured=msg("release clause", "{work} is reportedly to open in theaters {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to open in theaters {details}"),
        planned_by=msg("release clause", "According to {who}, {work} is due to open in theaters {details}"),
        rumoured_by=msg("release clause", "According to {who}, {work} is to open in theaters {details}"),
        was_rumoured_by=msg("release clause", "According to {who}, {work} was to open in theaters {details}"),
    ),
    ReleaseKind.FESTIVAL: Ways(
        past=msg("release clause", "{work} was shown at a festival {details}"),
        planned=msg("release clause", "{work} is due to be shown at a festival {details}"),
        rumoured=msg("release clause", "{work} is reportedly to be shown at a festival {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to be shown at a festival {details}"),
        planned_by=msg(
            "release clause", "According to {who}, {work} is due to be shown at a festival {details}"
        ),
        rumoured_by=msg(
            "release clause", "According to {who}, {work} is to be shown at a festival {details}"
        ),
        was_rumoured_by=msg(
            "release clause", "According to {who}, {work} was to be shown at a festival {details}"
        ),
    ),
    ReleaseKind.PHYSICAL: Ways(
        past=msg("release clause", "{work} came out on home video {details}"),
        planned=msg("release clause", "{work} is due to come out on home video {details}"),
        rumoured=msg("release clause", "{work} is reportedly to come out on home video {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to come out on home video {details}"),
        planned_by=msg(
            "release clause", "According to {who}, {work} is due to come out on home video {details}"
        ),
        rumoured_by=msg(
            "release clause", "According to {who}, {work} is to come out on home video {details}"
        ),
        was_rumoured_by=msg(
            "release clause", "According to {who}, {work} was to come out on home video {details}"
        ),
    ),
    ReleaseKind.PREVIEW: Ways(
        past=msg("release clause", "{work} was shown to invited guests {details}"),
        planned=msg("release clause", "{work} is due to be shown to invited guests {details}"),
        rumoured=msg("release clause", "{work} is reportedly to be shown to invited guests {details}"),
        was_rumoured=msg("release clause", "{work} was reportedly to be shown to invited guests {details}"),
        planned_by=msg(
            "release clause", "According to {who}, {work} is due to be shown to invited guests {details}"
        ),
        rumoured_by=msg(
            "release clause", "According to {who}, {work} is to be shown to invited guests {details}"
        ),
        was_rumoured_by=msg(
            "release clause", "According to {who}, {work} was to be shown to invited guests {details}"
        ),
    ),
}
#: What was announced, at the start of a sentence.
THE_RELEASE = {
    ReleaseKind.STREAMING: msg("a release as a subject, streaming", "The release"),
    ReleaseKind.BROADCAST: msg("a release as a subject, television", "The broadcast"),
    ReleaseKind.THEATRICAL: msg("a release as a subject, cinema", "The cinema release"),
    ReleaseKind.FESTIVAL: msg("a release as a subject, festival", "The festival premiere"),
    ReleaseKind.PHYSICAL: msg("a release as a subject, home video", "The home video release"),
    ReleaseKind.PREVIEW: msg("a release as a subject, preview", "The preview"),
}
#: About which of several releases the sources differ.
FOR_THE_RELEASE = {
    ReleaseKind.STREAMING: msg("a release that accounts differ about, streaming", "for the release"),
    ReleaseKind.BROADCAST: msg("a release that accounts differ about, television", "for the broadcast"),
    ReleaseKind.THEATRICAL: msg("a release that accounts differ about, cinema", "for the cinema release"),
    ReleaseKind.FESTIVAL: msg("a release that accounts differ about, festival", "for the festival premiere"),
    ReleaseKind.PHYSICAL: msg(
        "a release that accounts differ about, home video", "for the home video release"
    ),
    ReleaseKind.PREVIEW: msg("a release that accounts differ about, preview", "for the preview"),
}
A_RELEASE = {
    ReleaseKind.STREAMING: msg("a release that was announced, streaming", "A release"),
    ReleaseKind.BROADCAST: msg("a release that was announced, television", "A broadcast"),
    ReleaseKind.THEATRICAL: msg("a release that was announced, cinema", "A cinema release"),
    ReleaseKind.FESTIVAL: msg("a release that was announced, festival", "A festival premiere"),
    ReleaseKind.PHYSICAL: msg("a release that was announced, home video", "A home video release"),
    ReleaseKind.PREVIEW: msg("a release that was announced, preview", "A preview"),
}
AN_EXCLUSIVE_RELEASE = {
    ReleaseKind.STREAMING: msg("an exclusive release, streaming", "An exclusive release"),
    ReleaseKind.BROADCAST: msg("an exclusive release, television", "An exclusive broadcast"),
    ReleaseKind.THEATRICAL: msg("an exclusive release, cinema", "An exclusive cinema release"),
    ReleaseKind.FESTIVAL: msg("an exclusive release, festival", "An exclusive festival premiere"),
    ReleaseKind.PHYSICAL: msg("an exclusive release, home video", "An exclusive home video release"),
    ReleaseKind.PREVIEW: msg("an exclusive release, preview", "An exclusive preview"),
}
#: Further releases: of another kind than the first, and of the same.
FURTHER = {
    ReleaseKind.STREAMING: (
        msg("further release", "For streaming, {work} was released {details}"),
        msg("further release", "For streaming, {work} is due to be released {details}"),
    ),
    ReleaseKind.BROADCAST: (
        msg("further release", "On television, {work} was broadcast {details}"),
        msg("further release", "On television, {work} is due to be broadcast {details}"),
    ),
    ReleaseKind.THEATRICAL: (
        msg("further release", "In theaters, {work} opened {details}"),
        msg("further release", "In theaters, {work} is due to open {details}"),
    ),
    ReleaseKind.FESTIVAL: (
        msg("further release", "On the festival circuit, {work} was shown {details}"),
        msg("further release", "On the festival circuit, {work} is due to be shown {details}"),
    ),
    ReleaseKind.PHYSICAL: (
        msg("further release", "On home video, {work} came out {details}"),
        msg("further release", "On home video, {work} is due to come out {details}"),
    ),
}
#: Of another kind than the first, where it says in which territories.
FURTHER_IN = {
    ReleaseKind.STREAMING: (
        msg("further release, in some territories", "For streaming, {work} was released {where} {details}"),
        msg(
            "further release, in some territories",
            "For streaming, {work} is due to be released {where} {details}",
        ),
    ),
    ReleaseKind.THEATRICAL: (
        msg("further release, in some territories", "In theaters, {work} opened {where} {details}"),
        msg("further release, in some territories", "In theaters, {work} is due to open {where} {details}"),
    ),
    ReleaseKind.PHYSICAL: (
        msg("further release, in some territories", "On home video, {work} came out {where} {details}"),
        msg(
            "further release, in some territories",
            "On home video, {work} is due to come out {where} {details}",
        ),
    ),
}
ALSO = {
    ReleaseKind.STREAMING: (
        msg("further release of the same kind", "In addition, {work} started {details}"),
        msg("further release of the same kind", "In addition, {work} is due to start {details}"),
    ),
    ReleaseKind.BROADCAST: (
        msg("further release of the same kind", "In addition, {work} was broadcast {details}"),
        msg("further release of the same kind", "In addition, {work} is due to be broadcast {details}"),
    ),
    ReleaseKind.THEATRICAL: (
        msg("further release of the same kind", "In addition, {work} opened in theaters {details}"),
        msg("further release of the same kind", "In addition, {work} is due to open in theaters {details}"),
    ),
    ReleaseKind.FESTIVAL: (
        msg("further release of the same kind", "In addition, {work} was shown at a festival {details}"),
        msg(
            "further release of the same kind",
            "In addition, {work} is due to be shown at a festival {details}",
        ),
    ),
    ReleaseKind.PHYSICAL: (
        msg("further release of the same kind", "In addition, {work} came out on home video {details}"),
        msg(
            "further release of the same kind",
            "In addition, {work} is due to come out on home video {details}",
        ),
    ),
}
#: Where the festival is named.
AT_A_FESTIVAL = (
    msg("further release", "In addition, {work} was shown {details}"),
    msg("further release", "In addition, {work} is due to be shown {details}"),
)
#: The same, of the first release.
_AT_A_NAMED_FESTIVAL = Ways(
    past=msg("release clause", "{work} was shown {details}"),
    planned=msg("release clause", "{work} is due to be shown {details}"),
    rumoured=msg("release clause", "{work} is reportedly to be shown {details}"),
    was_rumoured=msg("release clause", "{work} was reportedly to be shown {details}"),
    planned_by=msg("release clause", "According to {who}, {work} is due to be shown {details}"),
    rumoured_by=msg("release clause", "According to {who}, {work} is to be shown {details}"),
    was_rumoured_by=msg("release clause", "According to {who}, {work} was to be shown {details}"),
)


def ways_of(release: Release) -> Ways:
    """Give how a release is said of the work, or of a version of it, that opens the sentence."""
    named = release.kind is ReleaseKind.FESTIVAL and release.platform is not None
    return _AT_A_NAMED_FESTIVAL if named else WAYS[release.kind]

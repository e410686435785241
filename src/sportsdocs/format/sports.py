"""The names of the sports."""

from __future__ import annotations

from sportsdocs.format.messages import Message, msg
from sportsdocs.model.kinds import Sport
from sportsdocs.model.words import Word

SPORTS: dict[Word, Message] = {
    Sport.ASSOCIATION_FOOTBALL: msg("sport", "soccer"),
    Sport.AMERICAN_FOOTBALL: msg("sport", "football"),
    Sport.RUGBY_UNION: msg("sport", "rugby union"),
    Sport.BASKETBALL: msg("sport", "basketball"),
    Sport.ICE_HOCKEY: msg("sport", "ice hockey"),
    Sport.BASEBALL: msg("sport", "baseball"),
    Sport.CRICKET: msg("sport", "cricket"),
    Sport.TENNIS: msg("sport", "tennis"),
    Sport.GOLF: msg("sport", "golf"),
    Sport.CYCLING: msg("sport", "cycling"),
    Sport.MOTOR_RACING: msg("sport", "motor racing"),
    Sport.ATHLETICS: msg("sport", "track and field"),
    Sport.BOXING: msg("sport", "boxing"),
    Sport.SWIMMING: msg("sport", "swimming"),
    Sport.SKIING: msg("sport", "skiing"),
    Sport.HANDBALL: msg("sport", "handball"),
    Sport.CLIMBING: msg("sport", "climbing"),
}

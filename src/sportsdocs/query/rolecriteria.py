"""A keyword for every role: `director=` asks for productions that somebody is credited in that role or a narrower one."""

from __future__ import annotations

from typing import TypedDict

from sportsdocs.query.refs import PartyLike


class RoleCriteria(TypedDict, total=False):
    """Who did what. The keyword is the word of the role, with `_` for `-`; a test holds this list against `Role`."""

    director: PartyLike
    co_director: PartyLike
    assistant_director: PartyLike
    screenwriter: PartyLike
    writer: PartyLike
    idea_by: PartyLike
    showrunner: PartyLike
    producer: PartyLike
    co_producer: PartyLike
    executive_producer: PartyLike
    co_executive_producer: PartyLike
    executing_producer: PartyLike
    creative_producer: PartyLike
    staff_producer: PartyLike
    associate_producer: PartyLike
    supervising_producer: PartyLike
    head_of_production: PartyLike
    production_manager: PartyLike
    unit_manager: PartyLike
    production_coordinator: PartyLike
    production_assistant: PartyLike
    commissioning_editor: PartyLike
    cinematographer: PartyLike
    additional_camera: PartyLike
    camera_assistant: PartyLike
    drone_operator: PartyLike
    still_photographer: PartyLike
    gaffer: PartyLike
    sound_recordist: PartyLike
    sound_designer: PartyLike
    sound_editor: PartyLike
    re_recording_mixer: PartyLike
    film_editor: PartyLike
    assistant_editor: PartyLike
    script_consultant: PartyLike
    composer: PartyLike
    theme_composer: PartyLike
    music_supervisor: PartyLike
    narrator: PartyLike
    voice_actor: PartyLike
    presenter: PartyLike
    interviewer: PartyLike
    participant: PartyLike
    archive_appearance: PartyLike
    colorist: PartyLike
    post_production_supervisor: PartyLike
    graphic_designer: PartyLike
    animator: PartyLike
    visual_effects: PartyLike
    archive_researcher: PartyLike
    researcher: PartyLike
    consultant: PartyLike
    casting_director: PartyLike
    translator: PartyLike
    legal_clearance: PartyLike
    thanks: PartyLike
    production_company: PartyLike
    co_production_company: PartyLike
    associated_production_company: PartyLike
    commissioning_broadcaster: PartyLike
    theatrical_distributor: PartyLike
    world_sales: PartyLike
    funder: PartyLike

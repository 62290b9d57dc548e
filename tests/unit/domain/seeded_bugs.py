"""Bugs that we plant in a copy of the source, each with the tests that must notice it."""

from dataclasses import dataclass

_MERGE = "fieldreport/domain/merge.py"
_CONSENT = "fieldreport/domain/consent.py"
_REGISTERS = "fieldreport/domain/consent_registers.py"
_GATE = "fieldreport/domain/consent_gate.py"
_QUESTION = "fieldreport/domain/question.py"
_RECORD = "fieldreport/domain/record.py"
_LEAF = "fieldreport/domain/leaf.py"
_FEED = "fieldreport/domain/feed.py"
_RECEIPT = "fieldreport/domain/receipt.py"
_TRUST = "fieldreport/domain/trust.py"
_REPORT = "fieldreport/domain/report.py"
_CARD = "fieldreport/domain/card.py"
_CUSTODY = "fieldreport/domain/custody.py"
_SD = "fieldreport/crypto/selective_disclosure.py"
_WORLD = "tests/unit/domain/world.py"

_DOMAIN = "tests/unit/domain/"
_JOURNEYS = "tests/journeys/"
_VECTORS = _DOMAIN + "test_record_vectors.py"


def _history(claim: str) -> str:
    return f"{_DOMAIN}test_merge_properties.py::test_in_every_history[{claim}]"


_CONVERGES = _history("any_order_grouping_and_repetition_gives_the_same_view")
_VISIBLE = _history("nothing_that_counts_is_invisible")
_CAUTION = _history("caution_is_lifted_only_by_those_entitled")
_STRANGER = _history("a_stranger_changes_no_view")
_DELIVERED = _history("delivered_is_only_what_the_receiver_holds_in_full")
_EXACT = _history("gaps_and_forks_are_told_exactly")
_RETRACTION = _history("retraction_hides_and_never_erases")
_REVOKED = _history("of_a_revoked_key_only_what_was_held_before_counts")


@dataclass(frozen=True, slots=True)
class Bug:
    """*old* stands once in *file* and is replaced by *new*; the test *killer* must fail then."""

    name: str
    file: str
    old: str
    new: str
    killer: str


BUGS = (
    Bug(
        "a stranger's record takes a subject over",
        _MERGE,
        "return trust.is_authentic(record)",
        "return True",
        _STRANGER,
    ),
    Bug(
        "anybody known is entitled to everything",
        _MERGE,
        "and trust.is_office(record.author)",
        "and True",
        _VISIBLE,
    ),
    Bug(
        "a withdrawal is undone by naming it as parent",
        _CONSENT,
        "return later.author == owner or caution(later.value, scale) >= caution(earlier.value, scale)",
        "return True",
        _CAUTION,
    ),
    Bug(
        "never to publish is lifted by another office in two steps",
        _CONSENT,
        "return later.author == earlier.author",
        "return later.author == earlier.author or caution(later.value, scale) >= caution(earlier.value, scale)",
        _CAUTION,
    ),
    Bug(
        "an office alone gives consent",
        _MERGE,
        "and not self.registers[RegisterKey(kind, slot)].owner_spoke",
        "and False",
        _CAUTION,
    ),
    Bug(
        "what is withheld counts as yes",
        _CONSENT,
        "else len(scale) - 1",
        "else 0",
        _DOMAIN + "test_merge.py::test_a_withheld_value_counts_as_withdrawn_and_lifts_nothing",
    ),
    Bug(
        "the last writer wins for consent",
        _MERGE,
        "for head in self._all_heads(kind, slot)]",
        "for head in self._all_heads(kind, slot)[-1:]]",
        _CAUTION,
    ),
    Bug(
        "only the newest content is shown",
        _MERGE,
        "for record_id in sorted(by_id.keys() - {parent for _, parent in links})]",
        "for record_id in sorted(by_id.keys() - {parent for _, parent in links})][-1:]",
        _VISIBLE,
    ),
    Bug(
        "heads stand in the order of arrival",
        _MERGE,
        "for record_id in sorted(by_id.keys() - {parent for _, parent in links})]",
        "for record_id in by_id if record_id not in {parent for _, parent in links}]",
        _CONVERGES,
    ),
    Bug(
        "a retraction erases",
        _MERGE,
        "hidden=tuple(head for head, hidden in zip(heads, is_hidden, strict=True) if hidden),",
        "hidden=(),",
        _VISIBLE,
    ),
    Bug(
        "a retraction hides nothing",
        _MERGE,
        "not retractions <= set(head.record.over)",
        "False",
        _RETRACTION,
    ),
    Bug(
        "another office's retraction hides here",
        _MERGE,
        "return retraction.record.author in (owner, trust.own)",
        "return True",
        _DOMAIN + "test_merge.py::test_an_office_retracts_for_itself_alone",
    ),
    Bug(
        "a kind of the future shows the owner",
        _MERGE,
        " and record.kind in KNOWN_KINDS",
        "",
        _DOMAIN + "test_merge.py::test_an_unknown_kind_has_no_effect_and_does_not_show_the_owner",
    ),
    Bug(
        "a revision forgets inherited retractions",
        _WORLD,
        "outlived = {over for head in heads for over in head.record.over} | set(view.retractions)",
        "outlived = set(view.retractions)",
        _RETRACTION,
    ),
    Bug(
        "a number is given again after a cancelled export",
        _WORLD,
        "last = max(mine, key=",
        "last = max((one for one in mine if one.id in self.exported), key=",
        _EXACT,
    ),
    Bug(
        "a signature is not verified",
        _RECORD,
        "signing_key.verify(public=device, signature=token.signature, message=token.signing_input)",
        "pass",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[signature-of-another]",
    ),
    Bug(
        "a subject is not checked",
        _RECORD,
        "subject_id(record.author, record.nonce) != record.subject",
        "False",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[other-author]",
    ),
    Bug(
        "a disclosure is not bound to its record",
        _RECORD,
        "if disclosure.digest not in record.digests:",
        "if False:",
        _DOMAIN + "test_record.py::test_a_disclosure_of_another_record_is_refused",
    ),
    Bug(
        "what nobody could read is signed",
        _RECORD,
        "        leaf_value(json_value(value))\n",
        "",
        _DOMAIN + "test_record.py::test_leaves_that_nobody_would_read_are_not_signed",
    ),
    Bug(
        "another device writes the card",
        _RECORD,
        "record.slot != record.device.hex()",
        "False",
        _DOMAIN + "test_record.py::test_a_card_stands_in_the_register_of_the_device_that_signs_it",
    ),
    Bug(
        "the header is not compared",
        _SD,
        " or segments[0] != _HEADER_SEGMENT",
        "",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[header-other-typ]",
    ),
    Bug(
        "unused bits of base64 are ignored",
        "fieldreport/crypto/base64url.py",
        "if binascii.b2a_base64(data, newline=False) != padded:",
        "if False:",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[signature-unused-bits]",
    ),
    Bug(
        "any spelling of JSON will do",
        "fieldreport/crypto/canonical_json.py",
        "if encode(value) != data:",
        "if False:",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[space-after-colon]",
    ),
    Bug(
        "a key of small order signs everything",
        "fieldreport/crypto/signing_key.py",
        " or y in _SMALL_ORDER_Y",
        "",
        _VECTORS + "::test_an_invalid_record_is_refused_for_its_one_defect[device-neutral-point]",
    ),
    Bug(
        "the last of two leaves under one path is believed",
        _LEAF,
        "for path, value in pairs if times[path] == 1}",
        "for path, value in pairs}",
        _DOMAIN + "test_leaf.py::test_of_two_leaves_under_one_path_neither_is_believed_even_if_they_agree",
    ),
    Bug(
        "a leaf that came twice is lost",
        _LEAF,
        "{disclosure.digest: disclosure for disclosure in disclosures}.values()",
        "tuple(disclosures)",
        _DOMAIN + "test_leaf.py::test_one_disclosure_held_twice_is_one_leaf",
    ),
    Bug(
        "of two consent leaves the last one wins",
        _REPORT,
        "stated.setdefault(consent_slot(match[1], match[2]), []).append(texts.get(path))",
        "stated[consent_slot(match[1], match[2])] = [texts.get(path)]",
        _DOMAIN + "test_report.py::test_of_two_leaves_for_one_register_the_more_cautious_holds_in_any_order",
    ),
    Bug(
        "a fork of numbers is hidden",
        _FEED,
        "forked_numbers=frozenset(number for number, ids in by_number.items() if len(ids) > 1)",
        "forked_numbers=frozenset()",
        _EXACT,
    ),
    Bug(
        "a fork of dispatches is hidden",
        _FEED,
        "return frozenset(one for ids in by_parent.values() if len(ids) > 1 for one in ids)",
        "return frozenset()",
        _EXACT,
    ),
    Bug(
        "a gap before the first number is not seen",
        _FEED,
        "known = (0, *sorted(self.by_number))",
        "known = tuple(sorted(self.by_number))",
        _EXACT,
    ),
    Bug(
        "a receipt is believed without its digest",
        _RECEIPT,
        " and self._running.digest() == stated.digest",
        "",
        _DELIVERED,
    ),
    Bug(
        "a receipt is written for what never arrived",
        _RECEIPT,
        "        holding = holding_of(record_id)\n        if",
        "        holding = holding_of(record_id) or Holding(record_id, b'', True)\n        if",
        _DOMAIN + "test_receipt.py::test_a_record_that_never_came_divides_the_ranges",
    ),
    Bug(
        "leaves are ignored in receipts",
        _RECEIPT,
        "return hashlib.sha256(record_id + leaves).digest()",
        "return hashlib.sha256(record_id).digest()",
        _DELIVERED,
    ),
    Bug(
        "evidence is ignored in receipts",
        _RECEIPT,
        "if holding.evidence_complete:",
        "if holding.digest:",
        _DELIVERED,
    ),
    Bug(
        "somebody else confirms a delivery",
        _RECEIPT,
        "if stated != receipt_leaves(device, record.author, ranges):",
        "if not stated:",
        _DOMAIN + "test_receipt.py::test_a_receipt_in_another_form_says_nothing",
    ),
    Bug(
        "a revoked key still counts",
        _TRUST,
        "return all(held_before is None or record.id in held_before for held_before in revocations)",
        "return len(revocations) > 0",
        _REVOKED,
    ),
    Bug(
        "a revoked key still names successors",
        _TRUST,
        "if _is_untainted(record, revoked_authors=revoked_authors, revoked_devices=revoked_devices):",
        "if _is_untainted(record, revoked_authors=revoked_authors, revoked_devices={}):",
        _REVOKED,
    ),
    Bug(
        "a revoked identity unlinks its keys afterwards",
        _TRUST,
        "if _is_untainted(record, revoked_authors=revoked_authors, revoked_devices=revoked_devices):",
        "if _is_untainted(record, revoked_authors={}, revoked_devices=revoked_devices):",
        _JOURNEYS + "test_attacks_on_merging.py::test_a_rotation_after_the_revocation_unmakes_nothing_that_was_held",
    ),
    Bug(
        "to revoke again lets in what came since",
        "fieldreport/services/trust_service.py",
        "revoked_authors.setdefault(decision.author, held_before)",
        "revoked_authors[decision.author] = held_before",
        _JOURNEYS + "test_attacks_on_merging.py::test_to_revoke_twice_lets_nothing_in_that_came_in_between",
    ),
    Bug(
        "a vault gives a number again after a cancelled export",
        "fieldreport/services/outgoing.py",
        "last = self._store.feed_entries.last(audience, self._own.device)",
        "last = next((one for one in reversed(self._store.feed_entries.of(audience, self._own.device))"
        " if one.dispatch in self._store.exchanges.exported_dispatches()), None)",
        _JOURNEYS + "test_roundtrip.py::test_a_cancelled_export_sends_the_same_dispatch_next_time[2]",
    ),
    Bug(
        "a vault never sends what a cancelled export listed",
        "fieldreport/services/outgoing.py",
        "if again or one not in exported]",
        "if again]",
        _JOURNEYS + "test_roundtrip.py::test_a_cancelled_export_sends_the_same_dispatch_next_time[2]",
    ),
    Bug(
        "a vault's revision forgets inherited retractions",
        "fieldreport/services/sealing.py",
        "over=tuple(outlived | set(self._derivation.view(subject).retractions)),",
        "over=tuple(set(self._derivation.view(subject).retractions)),",
        _JOURNEYS + "test_attacks_on_merging.py::test_a_revision_outlives_what_its_parents_did_though_it_never_came",
    ),
    Bug(
        "what a leaf said before its twin came stays derived",
        "fieldreport/services/record_keeper.py",
        "self._store.named_evidence.put(arrived.arrival, {})",
        "pass",
        _JOURNEYS + "test_attacks_on_merging.py::test_evidence_that_becomes_equivocal_is_derived_in_any_order",
    ),
    Bug(
        "what a dispatch said before its twin came stays derived",
        "fieldreport/services/record_keeper.py",
        "self._store.feed_entries.remove(audience, record.device, dispatch=record.id)",
        "pass",
        _JOURNEYS + "test_attacks_on_merging.py::test_a_dispatch_that_becomes_equivocal_is_derived_in_any_order",
    ),
    Bug(
        "a retraction takes a no with it",
        _REGISTERS,
        "for head in (*view.content.heads, *view.content.hidden)]",
        "for head in view.content.heads]",
        _JOURNEYS + "test_attacks_on_merging.py::test_a_no_in_a_head_that_a_retraction_hides_still_stands",
    ),
    Bug(
        "a refusal that is withheld lets a later yes through",
        _REGISTERS,
        "(ConsentState.NOT_ASKED if may_lack else None)",
        "None",
        _DOMAIN + "test_consent_registers.py::test_an_answer_that_is_withheld_from_us_was_not_asked",
    ),
    Bug(
        "somebody who cannot be told has said yes",
        _GATE,
        "return person is not None and self.state(person)",
        "return person is None or self.state(person)",
        _DOMAIN + "test_consent_gate.py::test_somebody_who_cannot_be_told_has_said_nothing",
    ),
    Bug(
        "a name that stays goes with the account",
        _GATE,
        "for leaf in version.leaves if secret or numbers else ():",
        "for leaf in ():",
        _DOMAIN + "test_consent_gate.py::test_a_name_that_stays_goes_nowhere_else",
    ),
    Bug(
        "an office takes the question of another one back",
        _MERGE,
        "if _same_author(by_id[later], by_id[parent])]",
        "]",
        _DOMAIN + "test_question.py::test_another_office_makes_no_question_disappear",
    ),
    Bug(
        "a correction of the answer opens the question again",
        _QUESTION,
        "_answers(view.versions)",
        "_answers(view.content.heads)",
        _DOMAIN + "test_question.py::test_what_was_answered_once_stays_answered",
    ),
    Bug(
        "an answer counts under any digits",
        _QUESTION,
        "_ID.fullmatch(stated) and stated.startswith(match[1])",
        "_ID.fullmatch(stated)",
        _DOMAIN + "test_question.py::test_the_digits_of_the_path_are_those_of_the_question",
    ),
    Bug(
        "two rotations of one key both count",
        _TRUST,
        "signed if len(signed) == 1 else",
        "signed if signed else",
        _DOMAIN + "test_trust.py::test_of_two_rotations_of_one_key_neither_counts_until_one_is_accepted",
    ),
    Bug(
        "a stranger makes a conflict of keys look real",
        _TRUST,
        "if (author_id(device) == author if desks is None else device in desks)]",
        "]",
        _STRANGER,
    ),
    Bug(
        "revoking an unverified office makes it one that counts",
        _TRUST,
        "return author in self.offices and author in self.verified",
        "return author in self.offices and (author in self.verified or author in self.revoked_authors)",
        _DOMAIN + "test_trust.py::test_revoking_somebody_unverified_lends_them_no_weight",
    ),
    Bug(
        "rotations by strangers get into a card",
        _CARD,
        "chain = [held for held in others if _is_of(held.record, devices)]",
        "chain = others",
        _DOMAIN + "test_card.py::test_rotations_that_strangers_made_in_this_name_do_not_get_into_a_card",
    ),
    Bug(
        "a custody entry may be left out",
        _CUSTODY,
        "(entry.subject, entry.seq, entry.previous, entry.hash) != (subject, seq, before, expected)",
        "(entry.subject, entry.hash) != (subject, expected)",
        _DOMAIN + "test_custody.py::test_a_changed_entry_breaks_the_chain_at_its_place",
    ),
)

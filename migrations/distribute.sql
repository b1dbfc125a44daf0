-- For a host with more companies than one machine can hold: run once on the coordinator of a Citus cluster, as the owner
-- of the tables, after the program has migrated its database. Private tables lie by organisation, shared ones by
-- alliance, each beside the others of its owner; identity and job tables stay on the coordinator. One statement a line,
-- parents before children.

select create_distributed_table('entente.organisation', 'organisation_id', colocate_with => 'none');
select create_distributed_table('entente.membership', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.alliance_membership', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.invitation', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.idempotent_answer', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.signing_key', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.key_challenge', 'organisation_id', colocate_with => 'entente.organisation');

-- Facts
select create_distributed_table('entente.upload', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.upload_chunk', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.import', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.refused_row', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.sale', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.sale_month', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.exchange_rate', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.common_control', 'organisation_id', colocate_with => 'entente.organisation');

-- Evidence files
select create_distributed_table('entente.file_room', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.file', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.file_piece', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.file_use', 'organisation_id', colocate_with => 'entente.organisation');

-- Questionnaires and diagnosis
select create_distributed_table('entente.answer_sheet', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.sheet_answer', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.diagnosis', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.objective', 'organisation_id', colocate_with => 'entente.organisation');

-- Contracts and stress
select create_distributed_table('entente.counterparty_contract', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.stress_figures', 'organisation_id', colocate_with => 'entente.organisation');

-- Candidates
select create_distributed_table('entente.selection', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.selection_criterion', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.candidate', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.candidate_score', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.candidate_alliance', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.candidate_distinction', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.partner_profile', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.candidate_trait', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.selection_judgement', 'organisation_id', colocate_with => 'entente.organisation');

-- Due diligence
select create_distributed_table('entente.diligence', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.diligence_state', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.diligence_item', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.red_reason', 'organisation_id', colocate_with => 'entente.organisation');
-- Approach
select create_distributed_table('entente.approach', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.approach_contact', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.approach_meeting', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.approach_reminder_choice', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.approach_reminder', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.approach_wake', 'organisation_id', colocate_with => 'entente.organisation');

-- Calendars
select create_distributed_table('entente.calendar_feed', 'organisation_id', colocate_with => 'entente.organisation');

-- Decisions
select create_distributed_table('entente.decision_red', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.decision', 'organisation_id', colocate_with => 'entente.organisation');
-- Diversification
select create_distributed_table('entente.diversification_plan', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.plan_action', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.stand_in', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.contingency_fund', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.channel_spend', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.satisfaction_answer', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.threat', 'organisation_id', colocate_with => 'entente.organisation');

-- Alliances and agreements
select create_distributed_table('entente.alliance', 'alliance_id', colocate_with => 'none');
select create_distributed_table('entente.alliance_party', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.accountable_person', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.partner_invitation', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.party_key', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_version', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_signature', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_withdrawal', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_comment', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.comment_entry', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.comment_reader', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.agreement_draft', 'organisation_id', colocate_with => 'entente.organisation');

-- Shared events
select create_distributed_table('entente.alliance_event', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.event_gate', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.event_month', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.sharing_policy', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.policy_reader', 'organisation_id', colocate_with => 'entente.organisation');

-- Settlement
select create_distributed_table('entente.closing_choice', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.closing_wake', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.statement', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.closing', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.statement_sheet', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.statement_signature', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.statement_dispute', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.dispute_reply', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.ledger_entry', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.ledger_balance', 'alliance_id', colocate_with => 'entente.alliance');

-- The record
select create_distributed_table('entente.record_entry', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.record_head', 'alliance_id', colocate_with => 'entente.alliance');

-- Samples
select create_distributed_table('entente.sample', 'organisation_id', colocate_with => 'entente.organisation');

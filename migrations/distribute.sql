-- Spreads the tables over the nodes of a Citus cluster: run once as the owner, after the migrations. Private tables go
-- by their organisation, shared ones by their alliance, each family together, so that joins and keys stay on one node.

select create_distributed_table('entente.organisation', 'organisation_id');
select create_distributed_table('entente.membership', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.alliance_membership', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.invitation', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.idempotent_answer', 'organisation_id', colocate_with => 'entente.organisation');
select create_distributed_table('entente.signing_key', 'organisation_id', colocate_with => 'entente.organisation');

-- Alliances and agreements
select create_distributed_table('entente.alliance', 'alliance_id');
select create_distributed_table('entente.alliance_party', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.accountable_person', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.partner_invitation', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_version', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_signature', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_withdrawal', 'alliance_id', colocate_with => 'entente.alliance');
select create_distributed_table('entente.agreement_draft', 'organisation_id', colocate_with => 'entente.organisation');

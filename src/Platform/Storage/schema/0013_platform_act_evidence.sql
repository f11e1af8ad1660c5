-- The evidence of a count is read from the index alone.
drop index act_flow;
create index act_flow on act (bureau_id, procedure, step, on_date) include (matter_id, seq, done_at) where state = 'done';

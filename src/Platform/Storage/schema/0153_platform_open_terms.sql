-- Terms that still run: the warnings of the home page and the list of overdue matters pass over what has ended.
create index matter_due_open on matter (bureau_id, due, matter_id) where due is not null and ended is null;

-- Who takes part is looked up by every list of an officer: entries go into the index at once, not onto a list that each search reads through.
alter index matter_people set (fastupdate = off);
alter index matter_people_open set (fastupdate = off);
select gin_clean_pending_list('matter_people'), gin_clean_pending_list('matter_people_open');

-- Lists of a whole bureau, in order of opening and of the latest act, at any size.
create index matter_opened on matter (bureau_id, opened desc, matter_id desc);
create index matter_changed on matter (bureau_id, changed_at desc, matter_id desc);

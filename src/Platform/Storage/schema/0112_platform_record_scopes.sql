-- Lists of a bureau, a unit or a person, in order of day, at any size; only records in use, so that they are counted from the index alone.
drop index record_day;
create index record_day on record (bureau_id, register, on_date desc, record_id desc) where not withdrawn and merged_into is null;
create index record_unit_day on record (bureau_id, register, unit_id, on_date desc, record_id desc) where not withdrawn and merged_into is null;
create index record_person_day on record (bureau_id, register, entered_by, on_date desc, record_id desc) where not withdrawn and merged_into is null;

-- The order of what people did about one occurrence: two acts may fall on the same instant.
alter table duty_act add column seq integer not null default 1;
drop index duty_act_occurrence;
create unique index duty_act_order on duty_act (bureau_id, occurrence_id, seq);

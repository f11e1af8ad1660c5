-- What ended in a year, for its months.
create index matter_ended on matter (bureau_id, ended) where ended is not null;

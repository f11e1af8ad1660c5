-- Who brought a file: the same bytes may come from several people, and each may attach what he brought.
create table file_capture (
  bureau_id text not null,
  sha256 text not null,
  person_id uuid not null,
  captured_at timestamptz not null,
  primary key (bureau_id, sha256, person_id)
);
insert into file_capture (bureau_id, sha256, person_id, captured_at) select bureau_id, sha256, captured_by, captured_at from file;

-- Which versions of list records were approved; a version not named here is not in force.
create table inspection_approved (
  bureau_id text not null,
  record_id uuid not null,
  version integer not null,
  register text not null,
  matter_id uuid not null,
  approved_on date not null,
  withdrawn boolean not null,
  primary key (bureau_id, record_id, version)
);
create index inspection_approved_register on inspection_approved (bureau_id, register, record_id, version desc);
create trigger inspection_approved_append_only before update or delete on inspection_approved
  for each row execute function refuse_change();

-- One commitment of a draw.
create table inspection_commitment (
  bureau_id text not null,
  commitment text not null,
  matter_id uuid not null,
  title text not null,
  frozen_at timestamptz not null,
  commitment_file text not null,
  lists_file text not null,
  primary key (bureau_id, commitment)
);
create unique index inspection_commitment_matter on inspection_commitment (bureau_id, matter_id);
create trigger inspection_commitment_append_only before update or delete on inspection_commitment
  for each row execute function refuse_change();

-- One commitment, one outcome: the key says so.
create table inspection_outcome (
  bureau_id text not null,
  commitment text not null,
  matter_id uuid not null,
  transcript_file text not null,
  drawn_on date not null,
  drawn_at timestamptz not null,
  primary key (bureau_id, commitment),
  foreign key (bureau_id, commitment) references inspection_commitment (bureau_id, commitment)
);
create trigger inspection_outcome_append_only before update or delete on inspection_outcome
  for each row execute function refuse_change();

create table inspection_void (
  bureau_id text not null,
  commitment text not null,
  reason text not null,
  void_on date not null,
  primary key (bureau_id, commitment),
  foreign key (bureau_id, commitment) references inspection_commitment (bureau_id, commitment)
);
create trigger inspection_void_append_only before update or delete on inspection_void
  for each row execute function refuse_change();

create table inspection_pick (
  bureau_id text not null,
  commitment text not null,
  object_id uuid not null,
  item_id uuid not null,
  drawn_on date not null,
  visit_id uuid,
  primary key (bureau_id, commitment, object_id)
);
create index inspection_pick_item on inspection_pick (bureau_id, item_id, drawn_on);
create trigger inspection_pick_append_only before update or delete on inspection_pick
  for each row execute function refuse_change();

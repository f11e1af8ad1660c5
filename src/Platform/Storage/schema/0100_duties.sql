-- What a bureau changed of a declared duty, or a duty of its own; the newest version holds.
create table duty_setting (
  bureau_id text not null,
  duty text not null,
  version integer not null,
  own boolean not null,
  off boolean not null,
  facts jsonb not null,
  reason text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (bureau_id, duty, version)
);

-- One occasion of one duty of one debtor, generated ahead. The debtor of the bureau itself is the nil id.
create table duty_occurrence (
  bureau_id text not null,
  occurrence_id uuid not null,
  duty text not null,
  debtor_kind text not null check (debtor_kind in ('bureau', 'unit', 'person')),
  debtor_id uuid not null,
  debtor_name text not null,
  unit_id uuid not null,
  key text not null,
  name text not null,
  from_date date not null,
  to_date date not null,
  due date not null,
  started_by uuid,
  lapsed boolean not null default false,
  made_at timestamptz not null,
  primary key (bureau_id, occurrence_id)
);
create unique index duty_occurrence_once on duty_occurrence (bureau_id, duty, debtor_id, key);
create index duty_occurrence_due on duty_occurrence (bureau_id, due, occurrence_id) where not lapsed;
create index duty_occurrence_debtor on duty_occurrence (bureau_id, debtor_id, due) where not lapsed;

-- What people did about an occurrence by hand: closed with a proof, exempted, or took either back. The newest holds.
create table duty_act (
  bureau_id text not null,
  act_id uuid not null,
  occurrence_id uuid not null,
  kind text not null check (kind in ('closed', 'exempt', 'reopened')),
  on_date date not null,
  note text not null,
  link text not null,
  files text[] not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (bureau_id, act_id)
);
create index duty_act_occurrence on duty_act (bureau_id, occurrence_id, act_id desc);
create trigger duty_act_append_only before update or delete on duty_act
  for each row execute function refuse_change();

-- Which messages were sent for an occurrence, so that each is sent once.
create table duty_notice (
  bureau_id text not null,
  occurrence_id uuid not null,
  stage text not null check (stage in ('soon', 'overdue', 'escalated')),
  made_at timestamptz not null,
  primary key (bureau_id, occurrence_id, stage)
);

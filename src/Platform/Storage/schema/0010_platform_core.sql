create table bureau (
  bureau_id text primary key,
  name text not null,
  short_name text not null,
  level text not null,
  region text not null,
  parent_id text,
  government text not null,
  court text not null,
  fictitious boolean not null default false,
  created_at timestamptz not null
);

create table bureau_secret (
  bureau_id text not null,
  name text not null,
  value bytea not null,
  created_at timestamptz not null,
  primary key (bureau_id, name)
);

create table bureau_parameter (
  bureau_id text not null,
  code text not null,
  from_date date not null,
  value bigint not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (bureau_id, code, from_date)
);

create table ledger_head (
  bureau_id text primary key,
  size bigint not null,
  recorded_at timestamptz not null
);

create table ledger_entry (
  bureau_id text not null,
  seq bigint not null,
  kind text not null,
  subject uuid not null,
  actor text not null,
  recorded_at timestamptz not null,
  body bytea not null,
  leaf bytea not null,
  primary key (bureau_id, seq)
);
create index ledger_entry_subject on ledger_entry (bureau_id, subject, seq);
create index ledger_entry_time on ledger_entry (bureau_id, recorded_at);

create table ledger_node (
  bureau_id text not null,
  level smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (bureau_id, level, place)
);

create table ledger_checkpoint (
  bureau_id text not null,
  size bigint not null,
  frontier bytea not null,
  note text not null,
  signed_at timestamptz not null,
  primary key (bureau_id, size)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only table %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function refuse_change();
create trigger ledger_entry_no_truncate before truncate on ledger_entry
  for each statement execute function refuse_change();
create trigger ledger_checkpoint_append_only before update or delete on ledger_checkpoint
  for each row execute function refuse_change();

create table number_series (
  bureau_id text not null,
  series text not null,
  year integer not null,
  next integer not null,
  primary key (bureau_id, series, year)
);

create table number (
  bureau_id text not null,
  series text not null,
  year integer not null,
  serial integer not null,
  printed text not null,
  state text not null check (state in ('reserved', 'issued', 'void')),
  subject uuid not null,
  reason text,
  changed_at timestamptz not null,
  primary key (bureau_id, series, year, serial)
);
create unique index number_printed on number (bureau_id, printed);

create table matter (
  bureau_id text not null,
  matter_id uuid not null,
  procedure text not null,
  version integer not null,
  number text,
  title text not null,
  stage text not null,
  unit_id uuid not null,
  people uuid[] not null,
  party_id uuid,
  parent_id uuid,
  opened date not null,
  ended date,
  due date,
  due_name text,
  due_provisional boolean not null default false,
  waits_for text,
  amount_fen bigint,
  revision integer not null,
  done text[] not null,
  facts jsonb not null,
  terms text[] not null,
  changed_at timestamptz not null,
  primary key (bureau_id, matter_id)
);
create index matter_list on matter (bureau_id, procedure, opened desc, matter_id desc);
create index matter_unit on matter (bureau_id, unit_id, procedure, opened desc, matter_id desc);
create index matter_due on matter (bureau_id, due, matter_id) where due is not null;
create index matter_waits on matter (bureau_id, waits_for, changed_at) where waits_for is not null;
create index matter_parent on matter (bureau_id, parent_id) where parent_id is not null;
create index matter_party on matter (bureau_id, party_id) where party_id is not null;
create index matter_people on matter using gin (people);
create index matter_terms on matter using gin (terms);

create table act (
  bureau_id text not null,
  matter_id uuid not null,
  seq integer not null,
  procedure text not null,
  step text not null,
  state text not null check (state in ('pending', 'done', 'returned', 'withdrawn')),
  on_date date not null,
  by_id uuid not null,
  by_name text not null,
  people uuid[] not null,
  unit_id uuid not null,
  signatures jsonb not null,
  facts jsonb not null,
  reason text,
  recorded_at timestamptz not null,
  done_at timestamptz,
  primary key (bureau_id, matter_id, seq)
);
create index act_flow on act (bureau_id, procedure, step, on_date) where state = 'done';
create index act_person on act (bureau_id, by_id, recorded_at desc);

create table act_key (
  bureau_id text not null,
  key text not null,
  result jsonb not null,
  recorded_at timestamptz not null,
  primary key (bureau_id, key)
);

create table paper (
  bureau_id text not null,
  paper_id uuid not null,
  matter_id uuid not null,
  act_seq integer not null,
  kind text not null,
  version integer not null,
  number text,
  title text not null,
  issued_on date not null,
  body text not null,
  sha256 text not null,
  code text not null,
  voided_at timestamptz,
  void_reason text,
  primary key (bureau_id, paper_id)
);
create index paper_matter on paper (bureau_id, matter_id, act_seq);
create unique index paper_code on paper (code);

create table publication (
  bureau_id text not null,
  publication_id uuid not null,
  matter_id uuid not null,
  act_seq integer not null,
  what text not null,
  decided_on date not null,
  due date not null,
  published_on date,
  withdrawn_on date,
  withdraw_reason text,
  body jsonb not null,
  terms text[] not null,
  primary key (bureau_id, publication_id)
);
create index publication_open on publication (bureau_id, published_on desc) where withdrawn_on is null;
create index publication_matter on publication (bureau_id, matter_id);
create index publication_terms on publication using gin (terms);

create table record (
  bureau_id text not null,
  record_id uuid not null,
  register text not null,
  version integer not null,
  title text not null,
  on_date date,
  from_date date,
  to_date date,
  unit_id uuid not null,
  external_no text,
  facts jsonb not null,
  terms text[] not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  merged_into uuid,
  withdrawn boolean not null default false,
  primary key (bureau_id, record_id)
);
create index record_list on record (bureau_id, register, entered_at desc, record_id desc);
create index record_day on record (bureau_id, register, on_date desc, record_id desc);
create unique index record_external on record (bureau_id, register, external_no)
  where external_no is not null and not withdrawn and merged_into is null;
create index record_terms on record using gin (terms);
create index record_facts on record using gin (facts jsonb_path_ops);

create table record_version (
  bureau_id text not null,
  record_id uuid not null,
  version integer not null,
  facts jsonb not null,
  reason text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (bureau_id, record_id, version)
);

create table file (
  bureau_id text not null,
  sha256 text not null,
  name text not null,
  type text not null,
  size bigint not null,
  captured_by uuid not null,
  captured_at timestamptz not null,
  primary key (bureau_id, sha256)
);

create table outbox (
  bureau_id text not null,
  message_id uuid not null,
  kind text not null,
  payload jsonb not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  primary key (bureau_id, message_id)
);

create table notice (
  bureau_id text not null,
  notice_id uuid not null,
  person_id uuid not null,
  text text not null,
  link text not null,
  made_at timestamptz not null,
  read_at timestamptz,
  primary key (bureau_id, notice_id)
);
create index notice_person on notice (bureau_id, person_id, made_at desc);

create table draft (
  bureau_id text not null,
  person_id uuid not null,
  form text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (bureau_id, person_id, form)
);

create table read_audit (
  bureau_id text not null,
  read_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  person_name text not null,
  what text not null,
  kind text not null,
  subject text not null,
  primary key (bureau_id, read_id)
);
create index read_audit_time on read_audit (bureau_id, at desc);
create index read_audit_subject on read_audit (bureau_id, subject, at desc);

create table snapshot (
  bureau_id text not null,
  snapshot_id uuid not null,
  year integer not null,
  as_of timestamptz not null,
  name text not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (bureau_id, snapshot_id)
);

create table snapshot_figure (
  bureau_id text not null,
  snapshot_id uuid not null,
  indicator text not null,
  part text not null,
  version integer not null,
  value bigint,
  per bigint,
  evidence_sha256 text not null,
  evidence uuid[] not null,
  primary key (bureau_id, snapshot_id, indicator, part)
);

create table job (
  bureau_id text not null,
  job_id uuid not null,
  kind text not null,
  title text not null,
  person_id uuid not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  total bigint not null default 0,
  reached bigint not null default 0,
  message text not null default '',
  result jsonb,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (bureau_id, job_id)
);
create index job_person on job (bureau_id, person_id, made_at desc);

-- Drafts of the annual report with the versions of each section, and what was released.
create table report_draft (
  bureau_id text not null,
  draft_id uuid not null,
  year integer not null,
  title text not null,
  addressee text not null,
  snapshot_id uuid not null,
  as_of timestamptz not null,
  state text not null check (state in ('draft', 'released', 'dropped')),
  made_by uuid not null,
  made_name text not null,
  made_at timestamptz not null,
  primary key (bureau_id, draft_id)
);
create index report_draft_year on report_draft (bureau_id, year, made_at desc);

create table report_section (
  bureau_id text not null,
  draft_id uuid not null,
  key text not null,
  ordinal integer not null,
  level integer not null,
  version integer not null,
  owner uuid,
  owner_name text,
  signed_version integer,
  signed_by uuid,
  signed_name text,
  signed_at timestamptz,
  primary key (bureau_id, draft_id, key)
);

create table report_section_text (
  bureau_id text not null,
  draft_id uuid not null,
  key text not null,
  version integer not null,
  heading text not null,
  body text not null,
  saved_by uuid not null,
  saved_name text not null,
  saved_at timestamptz not null,
  primary key (bureau_id, draft_id, key, version)
);

create table report_comment (
  bureau_id text not null,
  draft_id uuid not null,
  comment_id uuid not null,
  key text not null,
  body text not null,
  made_by uuid not null,
  made_name text not null,
  made_at timestamptz not null,
  resolved_name text,
  resolved_at timestamptz,
  primary key (bureau_id, draft_id, comment_id)
);

create table report_release (
  bureau_id text not null,
  release_id uuid not null,
  draft_id uuid not null,
  year integer not null,
  title text not null,
  released_on date not null,
  snapshot_id uuid not null,
  paper text not null,
  paper_sha256 text not null,
  public_paper text not null,
  public_sha256 text not null,
  figures text not null,
  figures_sha256 text not null,
  redaction jsonb not null,
  released_by uuid not null,
  released_name text not null,
  released_at timestamptz not null,
  views bigint not null default 0,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (bureau_id, release_id)
);
create unique index report_release_year on report_release (bureau_id, year) where withdrawn_at is null;

create table report_style (
  bureau_id text primary key,
  style jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null
);

-- Published reports that were checked and kept, with what they claim and what was found.
create table checked_report (
  bureau_id text not null,
  check_id uuid not null,
  unit_id uuid not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamptz not null,
  file_name text not null,
  file_sha256 text not null,
  title text,
  report_bureau text,
  report_year integer,
  published date,
  earlier text,
  body text not null,
  figures integer not null,
  mapped integer not null,
  errors integer not null,
  warnings integer not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (bureau_id, check_id)
);
create index checked_report_order on checked_report (bureau_id, entered_at desc, check_id desc);
create index checked_report_file on checked_report (bureau_id, file_sha256);

create table checked_figure (
  bureau_id text not null,
  check_id uuid not null,
  seq integer not null,
  first integer not null,
  last integer not null,
  written text not null,
  subject text not null,
  indicator text,
  co_indicators text[] not null default '{}',
  dims jsonb not null default '{}',
  period text,
  nature text not null,
  value numeric,
  unit text not null,
  masked boolean not null,
  approximate boolean not null,
  in_words boolean not null,
  primary key (bureau_id, check_id, seq)
);
create index checked_figure_indicator on checked_figure (bureau_id, indicator);

create table checked_finding (
  bureau_id text not null,
  check_id uuid not null,
  seq integer not null,
  code text not null,
  severity text not null check (severity in ('info', 'warning', 'error')),
  message text not null,
  advice text not null,
  first integer not null,
  last integer not null,
  primary key (bureau_id, check_id, seq)
);

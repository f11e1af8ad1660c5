create table account (
  bureau_id text not null,
  account_id uuid not null,
  sign_in text not null check (sign_in = lower(sign_in)),
  person_id uuid not null,
  name text not null,
  unit_id uuid not null,
  roles text[] not null default '{}',
  scope text not null check (scope in ('self', 'unit', 'bureau', 'below')),
  password_hash text,
  password_history text[] not null default '{}',
  password_changed_at timestamptz,
  must_change boolean not null default true,
  security_stamp text not null,
  failed_count integer not null default 0,
  lockout_until timestamptz,
  disabled_at timestamptz,
  disabled_reason text,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  revision integer not null default 1,
  primary key (bureau_id, account_id),
  constraint account_duties_separated check (
    not roles && array['system-admin', 'security-admin', 'audit-admin'] or cardinality(roles) = 1)
);
create unique index account_sign_in on account (sign_in);
create index account_person on account (bureau_id, person_id);

create table account_session (
  bureau_id text not null,
  session_id uuid not null,
  account_id uuid not null,
  address text not null,
  agent text not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  primary key (bureau_id, session_id)
);
create index account_session_account on account_session (bureau_id, account_id, made_at desc);

create table sign_in_log (
  bureau_id text not null,
  attempt_id uuid not null,
  at timestamptz not null,
  sign_in text not null,
  account_id uuid,
  result text not null,
  address text not null,
  primary key (bureau_id, attempt_id)
);
create index sign_in_log_time on sign_in_log (bureau_id, at desc);

-- One-time links: the token itself is never stored.
create table setup_link (
  bureau_id text not null,
  link_id uuid not null,
  token_sha256 text not null,
  role text,
  account_id uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (bureau_id, link_id),
  check ((role is null) <> (account_id is null))
);
create unique index setup_link_token on setup_link (token_sha256);

-- Keys that protect cookies and form tokens, shared by all web processes of the house.
create table protection_key (
  name text primary key,
  xml text not null,
  made_at timestamptz not null
);

-- Tokens of integrations: the token itself is never stored.
create table api_token (
  bureau_id text not null,
  token_id uuid not null,
  name text not null,
  token_sha256 text not null,
  person_id uuid not null,
  unit_id uuid not null,
  roles text[] not null default '{}',
  scope text not null check (scope in ('self', 'unit', 'bureau')),
  allows text[] not null,
  made_by uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  primary key (bureau_id, token_id)
);
create unique index api_token_hash on api_token (token_sha256);

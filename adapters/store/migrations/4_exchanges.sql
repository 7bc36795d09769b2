-- Up Migration

-- Which conversation a message of a longer exchange belongs to, where the message itself does not tell.
create table exchanges (
  message text primary key,
  conversation text not null,
  at timestamptz not null default now()
);
create index exchanges_by_age on exchanges (at);

-- Down Migration

drop table exchanges;

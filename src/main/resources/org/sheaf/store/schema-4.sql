-- Objects may be of five more kinds: round, frozen, decision, code decision and merging; codes know the identities of codes
-- merged into them. No row changes; the number keeps a program that does not know them from opening the study.

-- Which server the study follows, if any, and how far it has come.
create table team (one int primary key, body varchar not null);

-- Own steps that could not become part of the team's study, with all they did.
create table refused (
    id uuid not null,
    part int not null,
    arrival bigint not null,
    body varbinary not null,
    primary key (id, part));

-- Objects may be of one more kind: identity; the study notes which vault has its originals. No row changes; the number keeps a
-- program that does not know them from opening the study.
select 1;

create function f() returns int with schemabinding as begin return (select 1) end;

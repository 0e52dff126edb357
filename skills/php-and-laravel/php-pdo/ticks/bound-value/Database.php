<?php
class Database extends PDO
{
    public function __construct(string $dsn) { parent::__construct($dsn); }

    public function find(int $id)
    {
        $statement = $this->prepare('select * from users where id = :id'); // ticks
        $statement->bindValue(':id', $id);
    }
}

<?php
$statement = $connection->prepare('select * from users where id = :id'); // ticks
$statement->bindParam(':id', $id);

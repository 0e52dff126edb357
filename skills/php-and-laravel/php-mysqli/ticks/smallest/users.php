<?php
$rows = mysqli_query($connection, 'select * from users'); // ticks
$statement = mysqli_prepare($connection, 'select * from users where id = ?'); // ticks
mysqli_stmt_bind_param($statement, 'i', $id); // ticks

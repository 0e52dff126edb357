<?php
$pdo->beginTransaction(); // ticks
$pdo->rollback();

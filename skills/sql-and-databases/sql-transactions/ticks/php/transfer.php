<?php
$pdo->beginTransaction(); // ticks
$pdo->commit();

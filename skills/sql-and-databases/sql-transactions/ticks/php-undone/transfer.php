<?php
$pdo->beginTransaction(); // ticks
$pdo->rollBack();

<?php
$pdo = new PDO('sqlite:shop.db'); // ticks

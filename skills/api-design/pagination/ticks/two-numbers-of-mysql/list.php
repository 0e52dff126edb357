<?php
$statement = $pdo->prepare("SELECT id FROM posts ORDER BY id LIMIT ?, ?"); // ticks

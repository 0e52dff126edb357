<?php
if (empty($_POST['name'])) { // ticks
    $errors[] = 'Your name is missing';
}

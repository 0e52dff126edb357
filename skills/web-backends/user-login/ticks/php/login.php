<?php
if (password_verify($_POST['password'], $user['hash'])) { // ticks
    $_SESSION['user'] = $user['id'];
}

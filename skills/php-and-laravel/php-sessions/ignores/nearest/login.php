<?php
session_start();
setcookie('user', $name);

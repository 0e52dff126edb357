<?php
return new \PDO($dsn, $user, $password);

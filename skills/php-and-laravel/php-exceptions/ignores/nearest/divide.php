<?php
try {
    unlink("a.txt");
} catch (Exception $error) {
}

<?php
// foreach ($rows as $row)
if ($debug) {
    echo "debug";
}

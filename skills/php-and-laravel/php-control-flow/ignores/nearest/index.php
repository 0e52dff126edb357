<?php
if ($debug) {
    echo "debug";
}
foreach ($rows as $row) {
    echo $row;
}

<?php
function now()
{
    return date("Y-m-d");
}
echo strtoupper(now());

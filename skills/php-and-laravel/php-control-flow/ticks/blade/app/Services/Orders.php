<?php

function discount(int $total): int
{
    if ($total > 100) {
        return 10;
    }

    return 0;
}

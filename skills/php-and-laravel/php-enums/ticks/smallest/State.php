<?php
enum State: string // ticks
{
    case Open = 'open';
}

<?php
class State
{
    const OPEN = 'open';
}

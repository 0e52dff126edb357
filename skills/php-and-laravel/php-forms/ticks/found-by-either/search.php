<?php
echo htmlspecialchars($_REQUEST['q']); // ticks

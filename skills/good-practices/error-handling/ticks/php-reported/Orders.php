<?php
try {
    mail_all();
} catch (MailException $error) { // ticks
    report($error);
}

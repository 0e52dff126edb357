*** Test Cases ***
Order A Loaf
    Open Browser    https://bread.example/

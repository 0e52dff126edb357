# git commit

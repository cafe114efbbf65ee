### The texts of content/lang.md

title = Homes for all
slug = long
kort-znap = Short.
del-zdq1 = Part
alla-ska-kunna-hitta-ett-hem-som-am3j = Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill. Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill. Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill. Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill. Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill. Everybody must be able to find a home that they can pay for, close to where they work, where their children go to school and where there is care when somebody falls ill.

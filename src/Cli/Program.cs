using Fatong.Cli;

return await CommandLine.Run(args);

using Npgsql;

namespace Fatong.Platform.Lists;

/// <summary>A condition under construction: SQL parts joined by and, with numbered parameters. Text never becomes SQL.</summary>
public sealed class Filter
{
    private readonly List<string> parts = [];

    public List<NpgsqlParameter> Parameters { get; } = [];

    public string Sql => parts.Count == 0 ? "true" : string.Join(" and ", parts);

    /// <summary>Adds a parameter and returns its place, e.g. <c>$3</c>.</summary>
    public string Add(object? value)
    {
        Parameters.Add(Work.Work.P(value));
        return $"${Parameters.Count}";
    }

    /// <summary>Adds a part written by us; values only through <see cref="Add"/>.</summary>
    public Filter And(string sql)
    {
        parts.Add(sql);
        return this;
    }

    /// <summary>A command over the parameters gathered so far.</summary>
    public NpgsqlCommand Command(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in Parameters)
        {
            command.Parameters.Add(parameter.Clone());
        }

        return command;
    }
}

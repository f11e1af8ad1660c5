using Npgsql;

namespace Fatong.Platform.Lists;

/// <summary>A condition under construction: SQL parts joined by and, with numbered parameters. Text never becomes SQL.</summary>
public sealed class Filter
{
    private readonly List<string> parts = [];
    private (string First, string Second)? either;

    public List<NpgsqlParameter> Parameters { get; } = [];

    public string Sql => Join(either is { } two ? [$"({two.First} or {two.Second})"] : []);

    /// <summary>
    /// The same rows as <see cref="Sql"/> from a table with its alias, told apart: sources and conditions of which each row fits
    /// one. The rarer condition is fenced, so that its own index serves it and no other is searched for rows that are not there.
    /// </summary>
    internal IReadOnlyList<(string From, string Where)> Branches(string from) => either is { } two
        ? [(from, Join([two.First])), ($"(select * from {from} where {two.Second} and not {two.First} offset 0) {from.Split(' ')[^1]}", Join([]))]
        : [(from, Sql)];

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

    /// <summary>Adds two conditions of which one must hold, the rarer second; once in a filter, and neither is ever unknown.</summary>
    internal Filter Either(string first, string second)
    {
        either = either is null ? (first, second) : throw new InvalidOperationException("A filter has one choice.");
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

    private string Join(IEnumerable<string> more) => parts.Concat(more).ToList() is { Count: > 0 } all ? string.Join(" and ", all) : "true";
}

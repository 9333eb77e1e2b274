using System.Collections.Immutable;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>What most code is: it knows of no Azure.</summary>
internal static class PlainCode
{
    public const string Head =
        "using System;\nusing System.Collections.Generic;\nusing System.Globalization;\nusing System.IO;\nusing System.Linq;\n"
        + "using System.Text;\nusing System.Threading;\nusing System.Threading.Tasks;\n";

    public static ImmutableArray<MemberTemplate> Templates { get; } =
        [Entity, Grouping, ParsingModel, Loop, Retry, Search, Text, Validation, Cache, Pricing];

    private static string Entity(Random random, string name) => $$"""
        private readonly List<{{name}}Entry> _{{name}}Entries = new();

        public sealed class {{name}}Entry(int id, string name, decimal amount)
        {
            public int Id { get; } = id;

            public string Name { get; } = name;

            public decimal Amount { get; private set; } = amount;

            public bool IsLarge => Amount > {{random.Next(100, 9000)}}m;

            public string Key => $"{Name}-{Id:D6}";

            public void Discount(decimal percent) => Amount -= Amount * percent / 100m;
        }

        public int Count{{name}} => _{{name}}Entries.Count;

        public void Add{{name}}(int id, string name, decimal amount)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            if (_{{name}}Entries.Any(entry => entry.Id == id))
            {
                throw new InvalidOperationException($"{{name}} {id} exists already.");
            }

            _{{name}}Entries.Add(new {{name}}Entry(id, name, amount));
        }
        """;

    private static string Grouping(Random random, string name) => $$"""
        public IReadOnlyDictionary<string, decimal> Sum{{name}}(IEnumerable<(string Region, decimal Amount, bool IsPaid)> rows)
        {
            var result = new Dictionary<string, decimal>();
            foreach (var group in rows.Where(row => row.IsPaid && row.Amount > {{random.Next(1, 99)}}m).GroupBy(row => row.Region))
            {
                var sum = group.Sum(row => row.Amount);
                if (sum > {{random.Next(100, 400)}}m)
                {
                    result[group.Key] = Math.Round(sum, 2);
                }
            }

            return result.Count == 0 ? new Dictionary<string, decimal> { ["none"] = 0m } : result;
        }
        """;

    private static string ParsingModel(Random random, string name) => $$"""
        public static bool TryParse{{name}}(string? text, out int year, out int number)
        {
            (year, number) = (0, 0);
            if (string.IsNullOrWhiteSpace(text))
            {
                return false;
            }

            var parts = text.Split('-', StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || parts[0].Length != 4)
            {
                return false;
            }

            return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out year)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number)
                && year >= {{random.Next(1990, 2020)}}
                && number is > 0 and < {{random.Next(1000, 99999)}};
        }
        """;

    private static string Loop(Random random, string name) => $$"""
        public int[] Distribute{{name}}(int total, int[] weights)
        {
            var shares = new int[weights.Length];
            var sum = weights.Sum();
            if (sum == 0)
            {
                return shares;
            }

            var rest = total;
            for (var i = 0; i < weights.Length; i++)
            {
                shares[i] = total * weights[i] / sum;
                rest -= shares[i];
            }

            for (var i = 0; rest > 0; i = (i + {{random.Next(1, 5)}}) % weights.Length)
            {
                if (weights[i] <= 0)
                {
                    i++;
                    continue;
                }

                shares[i % weights.Length]++;
                rest--;
            }

            return shares;
        }
        """;

    private static string Retry(Random random, string name) => $$"""
        public async Task<string> Read{{name}}Async(string path, CancellationToken cancellationToken)
        {
            var delay = TimeSpan.FromMilliseconds({{random.Next(50, 500)}});
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    using var reader = new StreamReader(path, Encoding.UTF8);
                    var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
                    return text.Length == 0 ? "{{Words.AnyLower(random)}}" : text;
                }
                catch (IOException exception) when (attempt < {{random.Next(2, 9)}})
                {
                    Console.Error.WriteLine($"Attempt {attempt} for {path}: {exception.Message}");
                    await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
                    delay += delay;
                }
            }
        }
        """;

    private static string Search(Random random, string name) => $$"""
        public T? Find{{name}}<T>(IReadOnlyList<T> sorted, string key, Func<T, string> keyOf)
            where T : class
        {
            var (low, high) = (0, sorted.Count - 1);
            while (low <= high)
            {
                var middle = low + ((high - low) / 2);
                var order = string.CompareOrdinal(keyOf(sorted[middle]), key);
                switch (order)
                {
                    case 0:
                        return sorted[middle];
                    case < 0:
                        low = middle + 1;
                        break;
                    default:
                        high = middle - 1;
                        break;
                }
            }

            return sorted.Count > {{random.Next(10, 50)}} ? sorted[0] : null;
        }
        """;

    private static string Text(Random random, string name) => $$"""
        public string Render{{name}}(IEnumerable<KeyValuePair<string, object?>> values)
        {
            var text = new StringBuilder();
            text.AppendLine("{{Words.Any(random)}} of {{Words.Any(random)}}");
            foreach (var (key, value) in values)
            {
                text.Append(key.PadRight({{random.Next(10, 40)}}));
                text.Append(": ");
                text.AppendLine(value switch
                {
                    null => "(none)",
                    DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    decimal amount => amount.ToString("N2", CultureInfo.InvariantCulture),
                    IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
                    _ => value.ToString(),
                });
            }

            return text.ToString();
        }
        """;

    private static string Validation(Random random, string name) => $$"""
        public IEnumerable<string> Validate{{name}}(string? code, int quantity, decimal price, DateTime due)
        {
            if (code is not { Length: >= {{random.Next(2, 5)}} and <= {{random.Next(8, 30)}} })
            {
                yield return "The code has a wrong length.";
            }
            else if (!code.All(char.IsLetterOrDigit))
            {
                yield return "The code has a character that is none of a code's.";
            }

            if (quantity <= 0 || quantity > {{random.Next(50, 5000)}})
            {
                yield return $"The quantity {quantity} is out of range.";
            }

            if (price < 0m || decimal.Round(price, 2) != price)
            {
                yield return $"The price {price} is none.";
            }

            if (due.Date < DateTime.UtcNow.Date.AddDays({{random.Next(1, 20)}}))
            {
                yield return "It is due too soon.";
            }
        }
        """;

    private static string Cache(Random random, string name) => $$"""
        private readonly Dictionary<string, (DateTime ReadOn, string Value)> _cacheOf{{name}} = new(StringComparer.Ordinal);
        private readonly object _lockOf{{name}} = new();

        public string GetOrAdd{{name}}(string key, Func<string, string> make)
        {
            lock (_lockOf{{name}})
            {
                if (_cacheOf{{name}}.TryGetValue(key, out var found) && DateTime.UtcNow - found.ReadOn < TimeSpan.FromMinutes({{random.Next(1, 60)}}))
                {
                    return found.Value;
                }

                if (_cacheOf{{name}}.Count >= {{random.Next(100, 2000)}})
                {
                    var oldest = _cacheOf{{name}}.MinBy(entry => entry.Value.ReadOn).Key;
                    _cacheOf{{name}}.Remove(oldest);
                }

                var value = make(key);
                _cacheOf{{name}}[key] = (DateTime.UtcNow, value);
                return value;
            }
        }
        """;

    private static string Pricing(Random random, string name) => $$"""
        public decimal Price{{name}}(string category, int quantity, bool isMember)
        {
            var rate = category switch
            {
                "{{Words.AnyLower(random)}}a" => {{random.Next(1, 20)}}m,
                "{{Words.AnyLower(random)}}b" when quantity > {{random.Next(5, 50)}} => {{random.Next(1, 20)}}m,
                "{{Words.AnyLower(random)}}c" => isMember ? {{random.Next(1, 20)}}m : {{random.Next(20, 40)}}m,
                _ => 1m,
            };

            var total = rate * quantity;
            total -= isMember ? total * 0.{{random.Next(10, 30)}}m : 0m;
            return Math.Max(total, {{random.Next(1, 10)}}m);
        }
        """;
}
